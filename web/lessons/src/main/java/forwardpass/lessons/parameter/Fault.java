package forwardpass.lessons.parameter;

import forwardpass.lessons.words.Message;

/**
 * Why a text could not be read.
 *
 * @param message what is wrong and what would be right
 * @param position the index of the first wrong character
 */
public record Fault(Message message, int position) {}
