/**
 * Elementary functions in double that give the same bits on the JVM, in WebAssembly and in
 * JavaScript.
 *
 * <p>Every platform rounds {@code + − × ÷} alike, as IEEE 754 demands; their {@code Math.exp}
 * differs in the last place. So each function here is built from those four operations alone, in a
 * fixed order. The methods and their coefficients are those of fdlibm, whose notice reads:
 *
 * <pre>
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 * </pre>
 */
@NullMarked
package forwardpass.engine.numeric;

import org.jspecify.annotations.NullMarked;
