package forwardpass.trainer.train;

import forwardpass.engine.tensor.Tensor;
import java.util.List;

/**
 * The programs that train one model at the same time, each on its share of every batch: {@code
 * size} of them, of which this one is number {@code rank}. Every program calls the same methods in
 * the same order.
 */
public interface Together extends AutoCloseable {

  /** Which of them this one is, from 0 on. Rank 0 writes the files. */
  int rank();

  /** How many they are. */
  int size();

  /** The sums over all programs, of the same shapes; on every program the same bits. */
  List<Tensor> sum(List<Tensor> own);

  /** Whether it holds for any of them. */
  boolean any(boolean own);

  /**
   * Makes sure that all programs have the same number here.
   *
   * @throws forwardpass.trainer.train.PeerException if they don't
   */
  void requireSame(String what, long own);

  @Override
  void close();

  /** One program on its own. */
  static Together alone() {
    return new Together() {
      @Override
      public int rank() {
        return 0;
      }

      @Override
      public int size() {
        return 1;
      }

      @Override
      public List<Tensor> sum(List<Tensor> own) {
        return own;
      }

      @Override
      public boolean any(boolean own) {
        return own;
      }

      @Override
      public void requireSame(String what, long own) {}

      @Override
      public void close() {}
    };
  }
}
