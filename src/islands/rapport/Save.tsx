import { handreikingNames } from '../../messages/handreiking';
import { saveWords } from '../../messages/report-document';
import { partTitles } from '../../messages/report-parts';
import { SaveAs } from '../../ui/SaveAs';
import { SaveAnswers } from './SaveAnswers';
import { type Material, saveReportAs, type WordKind } from './save-documents';

/** Everything of a round as files that other programs open. */
export function Save({ material }: { material: Material }) {
  const { report } = material.view;
  return (
    <section aria-labelledby="opslaan" class="opslaan alleen-scherm">
      <h2 id="opslaan">{partTitles.opslaan}</h2>
      <p>{saveWords.intro}</p>
      <div class="raster half">
        <div class="kaart">
          <h3>{saveWords.report.title}</h3>
          <p>
            {saveWords.report.text} {saveWords.report.roles(report.roles.map((role) => handreikingNames[role].many))}
          </p>
          <WordButtons words={saveWords.report} save={(kind) => saveReportAs(kind, material)} />
        </div>
        <SaveAnswers material={material} />
      </div>
    </section>
  );
}

interface ButtonsProps {
  words: { label: string; names: Record<WordKind, string> };
  save: (kind: WordKind) => Promise<string>;
}

/** A document for Word and its like, and for LibreOffice and its like. */
export function WordButtons({ words: { label, names }, save }: ButtonsProps) {
  return (
    <SaveAs
      label={label}
      offers={(['docx', 'odt'] as const).map((kind) => ({ label: names[kind], save: () => save(kind) }))}
    />
  );
}
