/**
 * Name over function, and the company's own roles behind it. Long names wrap once, then end in an ellipsis, and so does
 * a long function under a short name; where roles stand behind it, it gives way to them on one line, for they are few
 * words and say what the function does not. The whole text shows on hover.
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
        <span
          className="map-card-title"
          dir="auto"
          data-wraps={besides.length === 0 && name.length <= surelyOneLine && title.length > comfortable + 4}
        >
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

/** What most often fits on one line of a card. */
const comfortable = 17;
/** What does so in the widest letters names are written with. */
const surelyOneLine = 14;

const isLong = (name: string, title: string): boolean => name.length > comfortable || title.length > comfortable + 4;
