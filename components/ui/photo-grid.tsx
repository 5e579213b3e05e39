/** Numbered photographs that open in full. */
export function PhotoGrid({
  photos,
}: {
  photos: readonly { key: string; href: string; src: string; alt: string; caption: string }[];
}) {
  return (
    <ul className="mt-3 grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-4">
      {photos.map(({ key, href, src, alt, caption }, index) => (
        <li key={key}>
          <a href={href} className="plain block">
            {/* biome-ignore lint/performance/noImgElement: already sized by the file route, behind rights */}
            <img
              src={src}
              alt={alt}
              loading="lazy"
              decoding="async"
              className="block aspect-3/2 w-full bg-ground object-cover"
            />
            <span className="mt-1 block text-sm leading-snug">
              <b>{index + 1}.</b> {caption}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
