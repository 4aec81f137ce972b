import { createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dbe5ef',
  '#b4c8dd',
  '#8aaaca',
  '#6690ba',
  '#4f80b0',
  '#3a6fa1',
  '#25507a',
  '#1f456a',
  '#173552',
];

/** Mantine's greys of the dark theme, turned to the night blue of ours: text first, deepest ground last. */
const dark: MantineColorsTuple = [
  '#eceff5',
  '#b7bfcc',
  '#8f98a8',
  '#566072',
  '#465062',
  '#323a48',
  '#2a313e',
  '#1f2530',
  '#1b202a',
  '#161a22',
];

/** Mantine's furniture in the colours of the paper. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink, dark },
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: 'var(--font)',
  fontSizes: { xs: '11.5px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 8,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { centered: true, radius: 12, overlayProps: { backgroundOpacity: 0.25, blur: 1 } } },
    // The placeholder is an element screen readers stumble over; the first item takes the focus instead.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // A press on the spinner that is just leaving would be lost with it.
    Button: { defaultProps: { size: 'sm' }, styles: { loader: { pointerEvents: 'none' } } },
    // Choosing what is chosen already keeps it; what may be empty has a clear button.
    // A form that opens with the focus on a list must not hide its other fields under it.
    // Enter takes the first match of what was typed.
    Select: { defaultProps: { allowDeselect: false, openOnFocus: false, selectFirstOptionOnChange: true } },
    Autocomplete: { defaultProps: { openOnFocus: false } },
  },
});
