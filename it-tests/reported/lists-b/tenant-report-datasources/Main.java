import in.smaju.reports.db.*;
import in.smaju.reports.job.MonthlyReport;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean x = a[0].equals("x");
        Truth truth = new Truth();
        Connections connections = x ? new Connections(truth::track) : new CachedConnections(truth::track);
        MonthlyReport report = new MonthlyReport(connections);
        for (int i = 0; i < 10; i++) {
            report.run("tenant" + (char) ('a' + i % 5));
            Thread.sleep(50);
        }
        System.out.println("reports " + report.getRows());
        // in use: the common pool, and in y the two cached ones
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + truth.running(x ? 1 : 3)
                + " what=pools of finished reports whose housekeeper still runs");
        connections.closeCommon();
        System.exit(0);
    }
}
