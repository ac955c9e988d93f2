package forwardpass.trainer.data;

import java.io.Serial;

/** Data that can't be used. Its message is for the user: which file, where, what was expected. */
public final class DataException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
