/** What will happen to how many, said once more before it does. */
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";

type Props = { says: string; count: string; onDo: () => void; onLeave: () => void };

export const Sure = ({ says, count, onDo, onLeave }: Props) => (
  <Dialog
    title={says}
    open
    onClose={onLeave}
    foot={
      <Button kind="primary" onClick={onDo}>
        Do it to {count}
      </Button>
    }
  >
    <p>
      It is done to {count}, one after the other: also to those further down that you don’t see
      here. You can stop it on the way; what is done by then stays done.
    </p>
  </Dialog>
);
