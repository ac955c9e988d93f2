package forwardpass.engine.tensor;

/** Numbers in a Java array; the garbage collector takes the memory back once it is freed. */
final class ArrayStorage extends Storage {
  private static final float[] NOTHING = {};

  private float[] values;

  ArrayStorage(int size) {
    super(size);
    values = new float[size];
  }

  float[] values() {
    return values;
  }

  @Override
  protected void release() {
    values = NOTHING;
  }
}
