import acme.gfx.GC;
import acme.map.MapCanvas;

public class Main {
    public static void main(String[] a) throws Exception {
        GC.setReleaseOperations(a[0].equals("y"));
        MapCanvas canvas = new MapCanvas();
        canvas.preparePrint();
        long sum = 0;
        for (int step = 1; step <= 24; step++) {
            sum += paintOnce(canvas, step);
            if (step % 8 == 0) System.out.println("painted " + step + " times, checksum " + sum);
            Thread.sleep(35);
        }
        System.out.println("printed " + canvas.print());
        int left = Truth.alive();
        System.out.println("printed again " + canvas.print());
        Truth.print(a[0], left, "disposed-GCs-held-by-images");
    }

    static long paintOnce(MapCanvas canvas, int step) {
        return Truth.watch(canvas.paint(step)).checksum();
    }
}
