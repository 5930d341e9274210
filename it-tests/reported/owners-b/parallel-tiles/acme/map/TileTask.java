package acme.map;

import java.util.concurrent.RecursiveTask;

public class TileTask extends RecursiveTask<Long> {
    private final MapView view;
    private final int size;
    private volatile boolean stale;

    public TileTask(MapView view, int size) { this.view = view; this.size = size; }

    @Override protected Long compute() {
        MapView.ZoomListener z = e -> stale = true;
        MapView.CancelHook c = () -> stale = true;
        view.addZoomListener(z);
        view.addCancelHook(c);
        try {
            if (size > 64) {
                TileTask l = new TileTask(view, size / 2), r = new TileTask(view, size / 2);
                l.fork();
                return r.compute() + l.join();
            }
            long sum = 0;
            for (int i = 0; i < size && !stale; i++) { sum += i; pause(); }
            return sum;
        } finally {
            view.removeCancelHook(c);
            view.removeZoomListener(z);
        }
    }

    private static void pause() {
        try { Thread.sleep(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
}
