import mock.core.Matcher;
import mock.core.ServerLog;
import mock.web.PortUnification;

public class Main {
    public static void main(String[] a) throws Exception {
        Matcher matcher = new Matcher();
        ServerLog log = new ServerLog();
        int[] persisted = new int[1];
        log.registerListener(l -> persisted[0]++);
        matcher.onChange(m -> persisted[0]++);
        PortUnification port = new PortUnification(matcher, log, a[0].equals("y"));
        Truth.watch(port.accept());
        int frames = 0;
        for (int i = 0; i < 7; i++) {
            Truth.watch(port.accept());
            for (int k = 0; k < 4; k++) {
                matcher.expect("/p/" + i + "/" + k);
                log.add("request " + k);
                Thread.sleep(50);
            }
            frames += port.dropFirst();
        }
        System.out.println("persisted " + persisted[0] + ", frames sent " + frames + ", connected " + port.connected());
        Truth.print(a[0], Truth.alive() - port.connected(), "handlers of closed dashboards in the server log's listeners");
        log.add("end");
        System.out.println(port.connected());
    }
}
