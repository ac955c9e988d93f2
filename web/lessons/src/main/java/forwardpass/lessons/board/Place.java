package forwardpass.lessons.board;

/**
 * A cell of one of the matrices.
 *
 * @param station the word of its matrix
 */
public record Place(String station, int row, int col) {}
