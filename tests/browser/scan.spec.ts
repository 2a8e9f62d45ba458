import { expect, test } from './fixtures.ts';
import { breakStorage, expectSaved, fillDisk, layoutShift, option, startScan } from './scan-steps.ts';

test('starting and answering work with the keyboard alone', async ({ page }) => {
  await page.goto('./scan/start/');
  const name = page.getByLabel('Naam van de keten');
  await name.focus();
  await page.keyboard.press('Enter');
  const summary = page.locator('[data-fouten]');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Eerst nog dit/u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/Vul de naam van de keten in/u);
  await page.keyboard.type('Keten Oost');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);
  await expect(page).toHaveTitle(/^Vraag 1 van 32/u);
  await option(page, '0 · Niet aanwezig').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, '2 · Afgesproken')).toBeChecked();
  await expectSaved(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scan\/gemeentelijke-betrokkenheid\/$/u);
  await page.goBack();
  await expect(option(page, '2 · Afgesproken')).toBeChecked();
});

test('a question is a group of seven options under its heading', async ({ page }) => {
  await page.goto('./scan/projectleider/');
  const group = page.getByRole('group').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(group).toHaveAccessibleName(/\?$/u);
  const names = [
    '0 · Niet aanwezig',
    '1 · Eerste aanzet',
    '2 · Afgesproken',
    '3 · Werkt in de praktijk',
    '4 · Geborgd en verbeterd',
  ];
  await expect(group.getByRole('radio')).toHaveCount(7);
  for (const [index, name] of [...names, 'Weet ik niet', 'Niet van toepassing'].entries()) {
    await expect(group.getByRole('radio').nth(index)).toHaveAccessibleName(new RegExp(`^${name}`, 'u'));
  }
});

test('a reload and a second tab lose nothing', async ({ page, context }) => {
  await startScan(page);
  await option(page, '3 · Werkt').check();
  await page.getByLabel('Toelichting').fill('Zie het convenant');
  await page.getByLabel('Bespreken in de keten').check();
  await expectSaved(page);
  await page.reload();
  await expect(option(page, '3 · Werkt')).toBeChecked();
  await expect(page.getByLabel('Toelichting')).toHaveValue('Zie het convenant');
  await expect(page.getByLabel('Bespreken in de keten')).toBeChecked();

  const other = await context.newPage();
  await other.goto('./scan/juiste-partners/');
  await expect(option(other, '3 · Werkt')).toBeChecked();
  await page.getByLabel('Waaruit blijkt dat?').pressSequentially('Verslag van ');
  await other.getByLabel('Waaruit blijkt dat?').fill('Iets anders');
  await option(other, '1 · Eerste').check();
  await expect(option(page, '1 · Eerste'), 'the first tab follows').toBeChecked();
  await expect(page.getByLabel('Waaruit blijkt dat?'), 'what one types is left alone').toHaveValue('Verslag van ');
  await page.getByLabel('Waaruit blijkt dat?').pressSequentially('maart');
  await expect(other.getByLabel('Waaruit blijkt dat?')).toHaveValue('Verslag van maart');
});

test('an answer n.v.t. is asked once for its reason', async ({ page }) => {
  await startScan(page);
  const reason = page.getByLabel('Waarom is dit niet van toepassing?');
  await expect(reason).toBeHidden();
  await option(page, 'Niet van toepassing').check();
  await expect(reason).toBeVisible();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.locator('[data-fouten]')).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Schrijf waarom/u);
  await page.getByRole('link', { name: 'Schrijf waarom' }).click();
  await expect(reason).toBeFocused();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page).toHaveURL(/\/scan\/gemeentelijke-betrokkenheid\/$/u);
  await page.goto('./scan/');
  await expect(page.getByRole('listitem').filter({ hasText: 'Betrek de juiste partners' })).toContainText('begonnen');
  await page.goto('./scan/juiste-partners/');
  await expect(reason).toBeVisible();
  expect(await layoutShift(page), 'the reason is there from the first paint').toBeLessThan(0.01);
});

test('the full scan asks the success factors, and a shared one is one answer', async ({ page }) => {
  await startScan(page);
  await expect(page.getByRole('heading', { name: 'De succesfactoren' })).toBeHidden();
  await page.goto('./scan/start/');
  await expect(page.getByRole('heading', { level: 1, name: 'Gegevens van deze scan' })).toBeVisible();
  await expect(page.getByLabel('Naam van de keten')).toHaveValue('Keten Oost');
  await page.getByRole('radio', { name: 'Volledig' }).check();
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await expect(page).toHaveURL(/\/scan\/$/u);
  await page.goto('./scan/draagvlak-op-alle-niveaus/');
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await page.locator('fieldset.factor').first().getByRole('radio', { name: 'Deels' }).check();
  await expectSaved(page);
  const name = await page.locator('fieldset.factor input').first().getAttribute('name');
  await page.locator('fieldset.factor a').first().click();
  await expect(page).toHaveURL(/\/scan\/bestuurlijk-draagvlak\/$/u);
  await expect(page.locator(`input[name="${name}"][value="deels"]`)).toBeChecked();
  await page.goto('./scan/sociale-omgeving/');
  await expect(page.locator('fieldset.factor')).toHaveCount(0);
});

test('the task list tells what is done and leads on', async ({ page }) => {
  await page.goto('./scan/');
  await expect(page.getByText('Er is nog geen scan open in deze browser.')).toBeVisible();
  await startScan(page);
  await option(page, '4 · Geborgd').check();
  await page.getByLabel('Bespreken in de keten').check();
  await expectSaved(page);
  await page.goto('./scan/');
  const row = page.getByRole('listitem').filter({ hasText: 'Betrek de juiste partners' });
  await expect(row).toContainText('4 · Geborgd en verbeterd');
  await expect(row).toContainText('bespreken');
  await expect(row).toContainText('klaar');
  await expect(page.getByText('1 van 32 klaar')).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await page.getByRole('link', { name: 'Verder met vraag 2' }).click();
  await expect(page).toHaveURL(/\/scan\/gemeentelijke-betrokkenheid\/$/u);
});

test('the last question leads past the belemmeringen to the check page, and "Wijzig" comes back there', async ({
  page,
}) => {
  await startScan(page);
  await page.goto('./scan/niet-zonder-moeders/');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page).toHaveURL(/\/scan\/belemmeringen\/$/u);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(35);
  await page.getByRole('checkbox', { name: 'De moeder geeft mantelzorg' }).uncheck();
  await page.getByRole('button', { name: 'Lijst bekeken' }).click();
  await expect(page).toHaveURL(/\/scan\/controle\/$/u);
  await expect(page.getByText('34 van 35 kunnen spelen')).toBeVisible();
  await expect(page.getByText('Je hebt de lijst bekeken.')).toBeVisible();
  await page.getByRole('link', { name: /^Wijzig Bouw expertise op/u }).click();
  await option(page, '2 · Afgesproken').check();
  await page.getByLabel('Toelichting').fill('<b>vet</b> =1+1');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page).toHaveURL(/\/scan\/controle\/$/u);
  await expect(page.getByText('<b>vet</b> =1+1')).toBeVisible();
});

test('every step can be taken back, also after a reload', async ({ page }) => {
  await startScan(page);
  await option(page, '3 · Werkt').check();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(option(page, '3 · Werkt')).not.toBeChecked();
  await expect(page.locator('[data-stap-tekst]')).toContainText('Ongedaan gemaakt: antwoord bij Juiste partners');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(option(page, '3 · Werkt')).toBeChecked();
  await option(page, '4 · Geborgd').check();
  await page.getByRole('button', { name: 'Wis mijn keuze' }).click();
  await expect(option(page, '4 · Geborgd')).not.toBeChecked();
  await expectSaved(page);
  await page.goto('./scan/controle/');
  const steps = page.getByRole('region', { name: 'Laatste stappen' });
  await steps.getByRole('button').first().click();
  await expect(steps.getByRole('heading')).toBeFocused();
  await expect(
    steps.getByRole('status').filter({ hasText: 'Ongedaan gemaakt: antwoord bij Juiste partners' }),
  ).toHaveCount(1);
  await expect(steps.getByRole('listitem').first()).toContainText('Ongedaan gemaakt');
  await expect(page.locator('dl').filter({ hasText: 'Betrek de juiste partners' })).toContainText(
    'Werkt in de praktijk',
  );
});

for (const [address, isFull] of [
  ['./scan/juiste-partners/', false],
  ['./scan/juiste-partners/', true],
  ['./scan/belemmeringen/', false],
] as const) {
  test(`the bar of ${address} never covers what has focus${isFull ? ', also when saving fails' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startScan(page);
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-klaar', '');
    if (isFull) {
      await breakStorage(page);
      await page.reload();
      await fillDisk(page, true);
      await option(page, '2 · Afgesproken').check();
      await expect(page.getByRole('alert').filter({ hasText: 'niet opgeslagen' })).toBeVisible();
      await page.locator('body').click({ position: { x: 5, y: 5 } });
    }
    for (let press = 0; press < 45; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(hiddenByBar)).toBe('');
    }
  });
}

/**
 * Runs in the page: what has focus and lies under the bar at the bottom, in words; empty when nothing does. Of a large
 * text field the first line counts: there the browser itself keeps the caret in sight.
 */
function hiddenByBar(): string {
  const [focused, bar] = [document.activeElement, document.querySelector('.onderbalk')];
  if (!focused || !bar || bar.contains(focused) || focused === document.body) return '';
  const { top, bottom } = focused.getBoundingClientRect();
  const { top: barTop, bottom: barBottom } = bar.getBoundingClientRect();
  const isUnder = Math.min(bottom, top + 44) > barTop + 1 && top < barBottom - 1;
  return isUnder
    ? `${focused.tagName} ${focused.getAttribute('name') ?? ''}: ${top}-${bottom}, bar ${barTop}-${barBottom}`
    : '';
}

test('a choice survives leaving the page in the same moment', async ({ page }) => {
  await startScan(page);
  await option(page, '1 ').check();
  await expectSaved(page);
  const said = await page.evaluate(() => {
    // What this page still writes on its way out must not be what saves the choice.
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('te laat', 'AbortError');
    };
    document.querySelector<HTMLInputElement>('[name="niveau"][value="3"]')?.click();
    const status = document.querySelector('[data-bewaard]');
    location.reload();
    return status && getComputedStyle(status).visibility;
  });
  expect(said, '"Opgeslagen" of the choice before is out of sight at once').toBe('hidden');
  await expect(option(page, '3 ')).toBeChecked();
  await expect.poll(() => page.evaluate(() => sessionStorage.length), 'nothing waits to be saved').toBe(0);
  await page.reload();
  await expect(option(page, '3 ')).toBeChecked();
});

test('with forced colours a chosen option that has focus differs from one that has not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await startScan(page);
  const outline = () =>
    page.evaluate(() => {
      const box = document.querySelector('.optie > :checked ~ span');
      return box && getComputedStyle(box, '::before').outlineStyle;
    });
  await option(page, '2 · Afgesproken').focus();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, '3 ')).toBeChecked();
  expect(await outline()).toBe('solid');
  await page.getByRole('button', { name: 'Verder' }).focus();
  expect(await outline()).toBe('none');
});
