package forwardpass.client.fake;

import forwardpass.client.dom.Box;
import forwardpass.client.dom.Matrix;

/** Every element is 100 pixels wide and high, and user units are pixels. */
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

  static final Box SQUARE =
      new Box() {
        @Override
        public double getWidth() {
          return 100;
        }

        @Override
        public double getHeight() {
          return 100;
        }
      };

  private FakeLayout() {}
}
