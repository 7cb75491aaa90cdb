package io.portmark.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands over the results in the order of the things, so that output does not depend on threads. */
public final class InOrder {
    /** How many results may wait for their turn, for each worker. */
    private static final int WINDOW = 8;

    private InOrder() {}

    /**
     * Runs a step for every thing.
     *
     * @param jobs how many threads, at least 1
     * @param results takes the results, on the caller's thread
     */
    public static <T, R> void run(List<T> things, int jobs, Function<T, R> step, Consumer<R> results) {
        if (jobs <= 1 || things.size() <= 1) {
            things.forEach(thing -> results.accept(step.apply(thing)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(jobs, runnable -> {
            Thread thread = new Thread(runnable, "portmark-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T thing : things) {
                waiting.add(workers.submit(() -> step.apply(thing)));
                if (waiting.size() >= jobs * WINDOW) {
                    results.accept(take(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                results.accept(take(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R take(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
