import variable from 'inter-ui/variable/InterVariable.woff2?url';
import bold from 'inter-ui/web/Inter-Bold.woff2?url';
import medium from 'inter-ui/web/Inter-Medium.woff2?url';
import regular from 'inter-ui/web/Inter-Regular.woff2?url';
import semiBold from 'inter-ui/web/Inter-SemiBold.woff2?url';

/** The whole of Inter, not a Latin subset: names come from everywhere, and √ is a word of the method. */
const screenFace = new FontFace('Inter Variable', `url(${variable})`, { weight: '100 900' });

/** Paper has fixed weights: Chromium embeds those as real fonts, a variable one only as drawings of its letters. */
const paperFaces = [
  new FontFace('Inter', `url(${regular})`, { weight: '400' }),
  new FontFace('Inter', `url(${medium})`, { weight: '500' }),
  new FontFace('Inter', `url(${semiBold})`, { weight: '600' }),
  new FontFace('Inter', `url(${bold})`, { weight: '700' }),
];

for (const face of [screenFace, ...paperFaces]) document.fonts.add(face);

export const loadScreenFont = async (): Promise<void> => {
  await screenFace.load();
};

export const loadPaperFonts = async (): Promise<void> => {
  await Promise.all(paperFaces.map((face) => face.load()));
};
