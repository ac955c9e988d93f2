package forwardpass.client.fake;

import forwardpass.client.dom.Box;
import forwardpass.client.dom.Matrix;

/**
 * Every element is 100 pixels high, and as wide unless it is told otherwise; user units are pixels.
 */
final class FakeLayout {
  static final Matrix PIXELS =
      new Matrix() {
        @Override
        public double getA() {
          return 1;
        }

        @Override
        public double getD() {
          return 1;
        }
      };

  private FakeLayout() {}

  static Box box(double left, double right) {
    return new Box() {
      @Override
      public double getLeft() {
        return left;
      }

      @Override
      public double getRight() {
        return right;
      }

      @Override
      public double getWidth() {
        return right - left;
      }

      @Override
      public double getHeight() {
        return 100;
      }
    };
  }
}
