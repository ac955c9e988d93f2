/** Vectors and matrices: products, determinants, singular values, eigenvalues, PCA. */
@NullMarked
package forwardpass.engine.linalg;

import org.jspecify.annotations.NullMarked;
