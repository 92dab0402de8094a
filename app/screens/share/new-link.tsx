// The link that was made just now, and the code that puts the wheel into another page. Both are shown this once. Used by
// share-screen.tsx.
import { AddressField } from '../../parts/addresses/address-field.tsx';
import { share } from '../../text/share.ts';
import { useLanguage } from '../../text/words.tsx';

type NewLinkProps = { readonly address: string; readonly name: string };

const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What one pastes into a page; `name` is the group's. */
export const frameCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}?embed=1" title="${escaped(title)}" width="100%" height="800" style="border:0" loading="lazy"></iframe>`;

export function NewLink({ address, name }: NewLinkProps) {
  const words = share[useLanguage()];
  return (
    <>
      <AddressField
        label={words.address}
        help={words.addressHelp}
        value={address}
        copy={words.copy}
        copied={words.copied}
        isNew
      >
        <a className="ui-button" href={address} target="_blank" rel="noreferrer">
          {words.look}
        </a>
      </AddressField>
      <AddressField
        label={words.embed}
        help={words.embedHelp}
        value={frameCode(address, name)}
        copy={words.copy}
        copied={words.embedCopied}
      />
    </>
  );
}
