/**
 * Runs programs in JVMs of their own, with the real agent jar and real libraries.
 *
 * <p>To put an event API on trial, write a small program below {@code src/programs/java} that leaks
 * when its argument is {@code leaky} and behaves when it is {@code clean}, and add a {@link
 * dev.leash.it.harness.TwoSided} to a test. For anything else there is {@link
 * dev.leash.it.harness.Program} for programs with libraries, {@link
 * dev.leash.it.harness.JavaCommand} for any other command line, and {@link
 * dev.leash.it.harness.Assertions} for what should come of them.
 *
 * <p>Whatever a run leaves (output, reports, thread dumps) stays in {@code target/it} until the
 * next one.
 */
package dev.leash.it.harness;
