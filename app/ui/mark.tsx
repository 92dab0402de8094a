// The icon of a kind of card, in the kind's own colour. The shape says it too, so colour never stands alone (R6).
import { CheckmarkCircleIcon, FolderIcon, MegaphoneIcon } from '@navikt/aksel-icons';

const ICONS = { case: FolderIcon, action: CheckmarkCircleIcon, communication: MegaphoneIcon } as const;

export function KindIcon({ shape }: { shape: keyof typeof ICONS }) {
  const Icon = ICONS[shape];
  return <Icon aria-hidden className="ui-kind-icon" data-kind={shape} />;
}
