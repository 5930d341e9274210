import acme.ci.BuildListener;
import acme.ci.LineExporter;
import acme.ci.OTELHelperFactory;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        OTELHelperFactory factory = new OTELHelperFactory(fixed);
        BuildListener listener = new BuildListener(factory);
        for (long id = 1; id <= 15; id++) {
            listener.buildStarted(id);
            for (String step : new String[] {"checkout", "compile", "test", "publish"}) {
                listener.step(id, step);
                Truth.pause(10);
            }
            if (id > 3) {
                listener.buildFinished(id - 3);
            }
            if (id % 5 == 0) {
                System.out.println("build " + id + " runs, helpers " + factory.size());
            }
        }
        Truth.pause(250);
        long workers = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("BatchSpanProcessor_WorkerThread")).count();
        System.out.println("running builds " + factory.size() + ", exported " + (LineExporter.EXPORTED.get() > 30));
        Truth.report(fixed ? "y" : "x", (int) workers - factory.size(), "tracer providers with their BatchSpanProcessor threads of finished builds");
        System.exit(0);
    }
}
