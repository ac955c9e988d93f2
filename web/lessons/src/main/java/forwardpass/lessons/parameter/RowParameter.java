package forwardpass.lessons.parameter;

import java.util.List;

/** Numbers in one row of cells. */
public sealed interface RowParameter extends CellParameter<List<Double>>
    permits VectorParameter, DistributionParameter {

  @Override
  @SuppressWarnings("unchecked") // values enter Parameters through this parameter's own parse
  default List<Double> cast(Object value) {
    return (List<Double>) value;
  }

  @Override
  default List<List<Double>> rows(List<Double> value) {
    return List.of(value);
  }

  @Override
  default List<Double> ofRows(List<List<Double>> rows) {
    return rows.get(0);
  }

  @Override
  default double component(List<Double> value, int index) {
    return value.get(index);
  }
}
