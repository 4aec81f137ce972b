import variable from 'inter-ui/variable/InterVariable.woff2?url';

/** A worker has fonts of its own, beside those of the page. */
export const loadFilmFont = async (): Promise<void> => {
  const { fonts } = self as unknown as { readonly fonts: FontFaceSet };
  if ([...fonts].some(({ family }) => family.includes('Inter Variable'))) return;
  const face = new FontFace('Inter Variable', `url(${variable})`, { weight: '100 900' });
  fonts.add(face);
  await face.load();
};
