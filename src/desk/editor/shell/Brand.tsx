interface BrandProps {
  className: string;
  /** Without one it is no link. */
  href?: string;
}

/** The hub's mark and name, as the page says them. */
export function Brand({ className, href }: BrandProps) {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href;
  const name = document.querySelector<HTMLMetaElement>('meta[name=application-name]')?.content;
  const Tag = href ? 'a' : 'p';
  return (
    <Tag className={className} href={href}>
      <img src={icon} alt="" />
      {name}
    </Tag>
  );
}
