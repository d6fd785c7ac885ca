/** The letters that the cast writes; the checker finds nothing in them that must stop. */

/** A line break in a paragraph is only ours; a letter has none there. */
const written = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, " ");

export const THANKS = written(`Dear Maria,

Thank you for telling us, and for the photo. I am sorry that the lamp of order 1042 reached you
with a cracked screen; that is our mistake.

I look after it from now on, and I have begun to find out how it left our house like this. I
will write to you again by tomorrow with a solution.

Just reply to this mail and it reaches me.

Ana Ruiz`);

export const LETTER = written(`Dear Maria,

I am sorry. The lamp of order 1042 reached you with a cracked screen, and that is our mistake:
we packed it without the inner carton. I understand how disappointed you are: you had chosen it
for your sister's birthday, and because of us you stood there with a broken present.

We will send you a new lamp by Friday, at our expense; please keep the broken one or throw it
away. We also offer you 20 % off your next order, whenever you like.

So that this does not happen again, we now check each glass lamp for its inner carton before the
parcel is closed. I will call you next Tuesday to hear whether the new lamp arrived whole.

Just reply to this mail and it reaches me.

Ana Ruiz`);
