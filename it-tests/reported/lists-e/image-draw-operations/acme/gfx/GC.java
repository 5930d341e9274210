package acme.gfx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A graphics context that records its operations, to repeat them at another zoom. */
public class GC {
    static boolean releaseOperations;

    private final List<Operation> operations = new ArrayList<>();
    private long checksum;

    public static void setReleaseOperations(boolean b) { releaseOperations = b; }

    public void drawImage(Image image, int x, int y) {
        storeAndApply(new DrawImageOperation(image, x, y));
    }

    public void drawLine(int x1, int y1, int x2, int y2) {
        storeAndApply(new Operation() {
            @Override void apply(GC gc) { gc.checksum += (long) x1 * y2 - (long) x2 * y1; }
        });
    }

    private void storeAndApply(Operation operation) {
        operations.add(operation);
        operation.apply(this);
    }

    public void refreshFor(int zoom) {
        for (Operation op : operations) for (int i = 100; i <= zoom; i += 100) op.apply(this);
    }

    public void dispose() {
        if (releaseOperations) operations.forEach(Operation::disposeAll);
        operations.clear();
    }

    public long checksum() { return checksum; }

    private abstract class Operation {
        abstract void apply(GC gc);

        void disposeAll() { }
    }

    private class DrawImageOperation extends Operation {
        private final int x;
        private final int y;
        private Image image;
        private Image copy;
        private final Consumer<Image> copyOnDispose = this::setCopyOfImage;

        DrawImageOperation(Image image, int x, int y) {
            this.image = image;
            this.x = x;
            this.y = y;
            image.addOnDisposeListener(copyOnDispose);
        }

        private void setCopyOfImage(Image disposed) {
            copy = new Image(disposed);
            image = copy;
        }

        @Override void apply(GC gc) { checksum += image.at(x * 31 + y); }

        @Override void disposeAll() {
            image.removeOnDisposeListener(copyOnDispose);
            if (copy != null) copy.dispose();
        }
    }
}
