import acme.fx.ReportViewer;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        ReportViewer viewer = new ReportViewer();
        for (int p = 0; p < 18; p++) {
            viewer.page("sales-" + p, 3 + p % 4).forEach(Truth::ended);
            Thread.sleep(70);
            if (p % 6 == 0) System.out.println("page " + p + ": ready " + viewer.ready());
        }
        System.out.println("shown " + viewer.shown() + ", ready " + viewer.ready());
        Truth.report(a[0], Truth.stillHeld(), "charts of pages that were replaced");
        System.out.println(viewer.ready());
    }
}
