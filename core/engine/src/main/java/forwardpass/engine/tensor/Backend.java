package forwardpass.engine.tensor;

/**
 * The seam between what is computed and where: models, automatic differentiation and optimisers are
 * written once against it. {@link ArrayBackend} computes on Java arrays; others on SIMD kernels in
 * a browser's linear memory, or on libtorch; a {@code Tape} wraps one and remembers how to
 * differentiate.
 *
 * <p>A backend implements the {@link Primitives}. The operations of {@link FusedOperations} and
 * {@link GradientOperations} have default decompositions into primitives that also define their
 * bits: a backend may replace one by a faster kernel that returns the same.
 */
public interface Backend extends GradientOperations {}
