package org.hearsay.cli.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Signals of the operating system. The JDK has them in a class that every JVM so far brings but
 * none promises, so it is looked for when it is wanted; without it the JVM does what it always
 * does.
 */
final class Signals {
  private Signals() {}

  /**
   * Does this work, on a thread of its own, when the process gets a signal.
   *
   * @param name such as {@code TERM}
   * @param work answers whether that was all; else what would have been done without it is done
   */
  static void handle(String name, BooleanSupplier work) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object wanted = signal.getConstructor(String.class).newInstance(name);
      AtomicReference<@Nullable Object> usual = new AtomicReference<>();
      Runnable ours =
          () -> {
            if (!work.getAsBoolean()) {
              callUsual(handler, signal, usual.get(), wanted);
            }
          };
      MethodHandle run =
          MethodHandles.lookup()
              .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
              .bindTo(ours);
      Object added =
          MethodHandleProxies.asInterfaceInstance(
              handler, MethodHandles.dropArguments(run, 0, signal));
      usual.set(signal.getMethod("handle", signal, handler).invoke(null, wanted, added));
    } catch (ReflectiveOperationException notHere) {
      // Or the signal is the JVM's own (-Xrs). Its way to end runs the hooks as well.
    }
  }

  private static void callUsual(
      Class<?> handler, Class<?> signal, @Nullable Object usual, Object wanted) {
    try {
      if (usual != null) {
        handler.getMethod("handle", signal).invoke(usual, wanted);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the signal " + wanted + " cannot be passed on", e);
    }
  }
}
