package forwardpass.lessons.lossplace;

import java.util.List;

/**
 * What the book's model makes of one text, measured; {@code MeasuredTextTest} measures again and
 * holds these numbers to the model.
 *
 * @param token the text of the token that it reads there
 * @param guess that of the token to which it gives most, to come next
 * @param share the probability of that token
 * @param loss of the token that did come, in nats; of the last there is none
 */
record MeasuredText(String token, String guess, double share, double loss) {
  /** The text, after the token that begins every story. */
  static final String TEXT = "Lily saw a big dog. The big dog was";

  /** Each token of it with what stands before it read. */
  static final List<MeasuredText> TOKENS =
      List.of(
          new MeasuredText("", "Once", 0.586, 3.128),
          new MeasuredText("Lily", " and", 0.694, 5.685),
          new MeasuredText(" saw", " a", 0.655, 0.422),
          new MeasuredText(" a", " big", 0.411, 0.890),
          new MeasuredText(" big", ",", 0.103, 3.493),
          new MeasuredText(" dog", " with", 0.448, 1.763),
          new MeasuredText(".", " The", 0.706, 0.348),
          new MeasuredText(" The", " dog", 0.954, 4.160),
          new MeasuredText(" big", " dog", 0.889, 0.118),
          new MeasuredText(" dog", " was", 0.378, 0.972),
          new MeasuredText(" was", " very", 0.167, 0));
}
