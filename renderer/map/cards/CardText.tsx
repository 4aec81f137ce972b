/** Name over function. Long ones wrap once, then end in an ellipsis; the whole text shows on hover. */
export const CardText = ({
  name,
  title,
  isName = true,
}: {
  readonly name: string;
  readonly title: string;
  /** False where the first line is our own word ("Vacant"), not somebody's name. */
  readonly isName?: boolean;
}) => (
  <span className="map-card-text" title={isLong(name, title) ? [name, title].filter(Boolean).join('\n') : undefined}>
    <span className="map-card-name" dir="auto" data-long={name.length > comfortable} data-name={isName}>
      {name}
    </span>{' '}
    {title !== '' && (
      <span className="map-card-title" dir="auto">
        {title}
      </span>
    )}
  </span>
);

/** What surely fits on one line of a card. */
const comfortable = 17;

const isLong = (name: string, title: string): boolean => name.length > comfortable || title.length > comfortable + 4;
