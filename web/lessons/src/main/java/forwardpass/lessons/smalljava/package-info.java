/**
 * A small part of Java, read and run in the page: methods on numbers and arrays, as an exercise
 * needs them, with Java's own rules of types and arithmetic. What it reads is also Java; what it
 * does not read, it names; two things are looser or tighter than in Java: a final variable that is
 * declared without a value may be set again where only some ways have set it, and the smallest int
 * is written {@code Integer.MIN_VALUE}. It is frozen: a real compiler may come to stand behind the
 * same suites.
 *
 * <pre>
 * program    = method { method }
 * method     = { "public" | "private" | "static" | "final" } type NAME "(" [ parameter { "," parameter } ] ")" block
 * parameter  = [ "final" ] type NAME
 * type       = ( "int" | "double" ) [ "[" "]" ] | "boolean" | "void"
 * block      = "{" { statement } "}"
 * statement  = block | ";" | simple ";" | "break" ";" | "continue" ";" | "return" [ expression ] ";"
 *            | "if" "(" expression ")" statement [ "else" statement ]
 *            | "while" "(" expression ")" statement
 *            | "for" "(" [ simple ] ";" [ expression ] ";" [ simple ] ")" statement
 *            | "for" "(" [ "final" ] ( type | "var" ) NAME ":" expression ")" statement
 * simple     = [ "final" ] ( type | "var" ) NAME [ "=" ( expression | values ) ]
 *            | place ( "=" | "+=" | "-=" | "*=" | "/=" | "%=" ) expression
 *            | place ( "++" | "--" ) | ( "++" | "--" ) place | call
 * place      = NAME { "[" expression "]" }
 * expression = or [ "?" expression ":" expression ]
 * or         = and { "||" and }             and   = equal { "&amp;&amp;" equal }
 * equal      = less { ( "==" | "!=" ) less }
 * less       = sum { ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) sum }
 * sum        = product { ( "+" | "-" ) product }
 * product    = unary { ( "*" | "/" | "%" ) unary }
 * unary      = ( "-" | "+" | "!" | "(" ( "int" | "double" ) ")" ) unary | value { "[" expression "]" | member }
 * member     = "." "length" | "." "clone" "(" ")"
 * value      = NUMBER | "true" | "false" | NAME | call | "(" expression ")"
 *            | "new" type "[" expression "]" | "new" type "[" "]" values
 *            | "Math" "." ( call | "E" | "PI" ) | ( "Double" | "Integer" ) "." NAME
 * call       = NAME "(" [ expression { "," expression } ] ")"
 * values     = "{" [ expression { "," expression } [ "," ] ] "}"
 * </pre>
 */
@NullMarked
package forwardpass.lessons.smalljava;

import org.jspecify.annotations.NullMarked;
