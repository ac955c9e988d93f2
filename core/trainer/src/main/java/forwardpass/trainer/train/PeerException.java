package forwardpass.trainer.train;

import java.io.Serial;

/** Another program of the same training is gone, or does something else. Said to the user. */
public final class PeerException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public PeerException(String message) {
    super(message);
  }

  public PeerException(String message, Throwable cause) {
    super(message, cause);
  }
}
