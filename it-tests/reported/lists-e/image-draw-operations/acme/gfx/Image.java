package acme.gfx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Image {
    private final int[] pixels;
    private boolean disposed;
    private List<Consumer<Image>> onDisposeListeners;

    public Image(int size, int color) {
        pixels = new int[size];
        java.util.Arrays.fill(pixels, color);
    }

    Image(Image other) { pixels = other.pixels.clone(); }

    public void addOnDisposeListener(Consumer<Image> onDisposeListener) {
        if (onDisposeListeners == null) onDisposeListeners = new ArrayList<>();
        onDisposeListeners.add(onDisposeListener);
    }

    public void removeOnDisposeListener(Consumer<Image> onDisposeListener) {
        if (onDisposeListeners != null) onDisposeListeners.remove(onDisposeListener);
    }

    public void dispose() {
        if (disposed) return;
        if (onDisposeListeners != null) for (Consumer<Image> l : List.copyOf(onDisposeListeners)) l.accept(this);
        onDisposeListeners = null;
        disposed = true;
    }

    int at(int i) { return pixels[i % pixels.length]; }
}
