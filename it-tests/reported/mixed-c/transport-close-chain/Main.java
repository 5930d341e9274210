import node.transport.*;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean registry = a[0].equals("y");
        TcpChannel data = new TcpChannel("data");
        TcpChannel ping = new TcpChannel("ping");
        int chars = 0;
        for (long id = 0; id < 48; id++) {
            TraceableTransportChannel t = TraceableTransportChannel.create(data, id, "indices/search", registry);
            Thread.sleep(25);
            chars += t.sendResponse("hits=" + id).length();
            if (id % 12 == 0) {
                try (TcpChannel brief = new TcpChannel("recovery-" + id)) {
                    brief.addCloseListener(() -> { });
                }
            }
        }
        System.out.println("answered 48, " + chars + " chars, ping listeners " + ping.closeListeners());
        Truth.print(a[0], data.closeListeners() - 2, "close callbacks of answered requests on the open data channel");
        System.out.println(ping.closeListeners());
    }
}
