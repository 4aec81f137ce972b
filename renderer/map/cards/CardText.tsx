/**
 * Name over function, and the company's own roles behind it. Long names wrap once, then end in an ellipsis; of a long
 * function that ellipsis stands before the roles, which are few words and say what the function does not. The whole
 * text shows on hover.
 */
export const CardText = ({
  name,
  title,
  besides = [],
  isName = true,
}: {
  readonly name: string;
  readonly title: string;
  readonly besides?: readonly string[];
  /** False where the first line is our own word ("Vacant"), not somebody's name. */
  readonly isName?: boolean;
}) => {
  const whole = [title, ...besides].join(' · ');
  return (
    <span className="map-card-text" title={isLong(name, whole) ? [name, whole].filter(Boolean).join('\n') : undefined}>
      <span className="map-card-name" dir="auto" data-long={name.length > comfortable} data-name={isName}>
        {name}
      </span>{' '}
      {title !== '' && (
        <span className="map-card-title" dir="auto">
          {besides.length === 0 ? (
            title
          ) : (
            <>
              <span className="map-card-function">{title}</span>
              <span className="map-card-besides">{besides.map((role) => ` · ${role}`).join('')}</span>
            </>
          )}
        </span>
      )}
    </span>
  );
};

/** What surely fits on one line of a card. */
const comfortable = 17;

const isLong = (name: string, title: string): boolean => name.length > comfortable || title.length > comfortable + 4;
