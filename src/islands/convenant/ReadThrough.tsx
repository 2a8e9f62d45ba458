import { useEffect, useState } from 'preact/hooks';
import type { TextDocument } from '../../documents/model';
import { convenantWords } from '../../messages/convenant';
import { readWords as words } from '../../messages/convenant-read';
import { madeWith, offerDocument, today } from '../../stores/document-file';
import { SaveAs } from '../../ui/SaveAs';
import type { BuilderProps } from './Builder';
import { documentSource } from './document-source';
import { DocumentView } from './DocumentView';
import { Points } from './Points';

type Maker = (props: BuilderProps) => TextDocument;

/** What is open, the ways to take the draft along, and the whole draft as it will be. */
export function ReadThrough(props: BuilderProps) {
  const [make, setMake] = useState<{ document: Maker } | 'failed' | null>(null);
  useEffect(() => {
    import('../../documents/convenant').then(
      ({ convenantDocument }) => setMake({ document: (given) => convenantDocument(documentSource(given)) }),
      () => setMake('failed'),
    );
  }, []);
  // All at once, so that nothing moves under who reads already.
  if (make === null || make === 'failed') {
    return <p role="status">{make === null ? convenantWords.loading : convenantWords.failed}</p>;
  }
  return (
    <>
      <div class="alleen-scherm">
        <p class="intro">{words.intro}</p>
        <Points {...props} />
        <h3>{words.take}</h3>
        <p>{words.takeHow}</p>
        <Ways {...props} make={make.document} />
      </div>
      <DocumentView document={make.document(props)} />
    </>
  );
}

/** The writers load when somebody asks for a file. */
function Ways({ make, ...props }: BuilderProps & { make: Maker }) {
  const save = async (kind: 'docx' | 'odt') => {
    const document = make(props);
    const bytes = await (kind === 'docx'
      ? (await import('../../documents/docx')).writeDocx(document, madeWith())
      : (await import('../../documents/odt')).writeOdt(document, madeWith()));
    return offerDocument(kind, [words.fileName, props.view.report.chain], today(), bytes);
  };
  return (
    <>
      <SaveAs
        label={words.take}
        offers={[
          { label: words.docx, save: () => save('docx') },
          { label: words.odt, save: () => save('odt') },
        ]}
      />
      <p>
        <button type="button" class="knop licht klein" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </>
  );
}
