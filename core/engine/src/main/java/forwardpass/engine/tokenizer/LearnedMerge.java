package forwardpass.engine.tokenizer;

/**
 * One merge that training learned: {@code left} and {@code right}, neighbours {@code count} times
 * (those that overlap counted too, as in aaa), became the token {@code id}.
 */
public record LearnedMerge(int id, int left, int right, int count) {}
