import { useState } from 'preact/hooks';
import { giveBackWords } from '../../messages/give-back';
import { copyText } from '../../stores/copy';
import { fitsQr, fragmentToGive, type Giving, type LinkFramework, saveToGive } from '../../stores/give-back';
import type { Scan } from '../../stores/session';
import { fullAddress } from '../../ui/address';
import { CopyText } from '../../ui/CopyText';
import { QrFold } from '../../ui/QrFold';

interface Props {
  scan: Scan;
  giving: Giving;
  framework: LinkFramework;
  onChange: (giving: Giving) => void;
}

const words = giveBackWords.ways;

/** Mail programs and chats break longer addresses. */
const longLink = 1800;

/** With more characters the squares of a code get too small for some cameras. */
const fineCode = 1000;

/** A file, a link or a code; and what happens after that. The site itself sends nothing. */
export function GiveWays({ scan, giving, framework, onChange }: Props) {
  const fragment = fragmentToGive(scan, giving, framework);
  const link = fragment === null ? null : fullAddress('/groep/', fragment);
  return (
    <>
      <section aria-labelledby="manieren">
        <h2 id="manieren">{words.title}</h2>
        <p>{words.intro}</p>
        <div class={link === null ? '' : 'raster half manieren'}>
          <AsFile scan={scan} giving={giving} />
          {link !== null && (
            <>
              <AsLink link={link} />
              <AsQr link={link} giving={giving} onChange={onChange} />
            </>
          )}
        </div>
        {link === null && <NoLink {...{ scan, giving, framework, onChange }} />}
      </section>
      <section aria-labelledby="daarna">
        <h2 id="daarna">{giveBackWords.after.title}</h2>
        <ul>
          {giveBackWords.after.rows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Without notes only what every version knows goes along, and that may fit. */
function NoLink({ scan, giving, framework, onChange }: Props) {
  const without = { ...giving, notes: false };
  return (
    <div class="melding">
      <p>{words.noLink}</p>
      {giving.notes && fragmentToGive(scan, without, framework) !== null && (
        <p class="knoppen">
          <button type="button" class="knop licht klein" onClick={() => onChange(without)}>
            {words.qrWithout}
          </button>
        </p>
      )}
    </div>
  );
}

/** What was saved before is not what one would give now. */
function AsFile({ scan, giving }: { scan: Scan; giving: Giving }) {
  const [saved, setSaved] = useState<{ giving: Giving; at: string; said: string; isGood: boolean } | null>(null);
  const save = () => {
    const offered = saveToGive(scan, giving);
    const isGood = offered.kind === 'good';
    const said = isGood ? words.fileSaved(offered.name) : words.fileBad(offered.name);
    setSaved({ giving, at: scan.updatedAt, said, isGood });
  };
  const isNow = saved?.at === scan.updatedAt && JSON.stringify(saved.giving) === JSON.stringify(giving);
  return (
    <section class="kaart" aria-labelledby="bestand">
      <h3 id="bestand">{words.file}</h3>
      <p>{words.fileHow}</p>
      <p class="knoppen">
        <button type="button" class="knop" onClick={save}>
          {words.fileButton}
        </button>
      </p>
      <p role="status" class={isNow && saved.isGood ? '' : 'fouttekst'}>
        {isNow && saved.said}
      </p>
    </section>
  );
}

function AsLink({ link }: { link: string }) {
  return (
    <section class="kaart" aria-labelledby="link">
      <h3 id="link">{words.link}</h3>
      <p>{words.linkHow}</p>
      {link.length > longLink && <p>{words.linkLong(link.length)}</p>}
      <CopyText
        label={words.linkLabel}
        text={link}
        button={words.linkButton}
        done={words.linkCopied}
        onCopy={copyText}
      />
    </section>
  );
}

function AsQr({ link, giving, onChange }: Pick<Props, 'giving' | 'onChange'> & { link: string }) {
  return (
    <section class="kaart" aria-labelledby="code">
      <h3 id="code">{words.qr}</h3>
      <p>{words.qrHow}</p>
      {fitsQr(link) && (
        <QrFold text={link} label={words.qrLabel} show={words.qrButton} hide={words.qrHide} shown={words.qrShown} />
      )}
      {giving.notes && link.length > fineCode && (
        <>
          <p>{fitsQr(link) ? words.qrFine : words.qrTooLong}</p>
          <p class="knoppen">
            <button type="button" class="knop licht klein" onClick={() => onChange({ ...giving, notes: false })}>
              {words.qrWithout}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
