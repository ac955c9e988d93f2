package forwardpass.engine.sampling;

/** Whether the cuts see the shares at the temperature, or the model's own. */
public enum TemperatureOrder {
  /**
   * Temperature, then cuts: a high temperature flattens the shares, and top-p and min-p keep more.
   */
  FIRST,
  /** Cuts of the model's own shares, then temperature among what is left. */
  LAST
}
