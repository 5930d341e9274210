import acme.host.*;

public class Main {
    public static void main(String[] a) throws Exception {
        HostMonitor mon = new HostMonitor();
        mon.start();
        AgentHost host = new AgentHost(a[0].equals("y"));
        for (String n : new String[] {"billing", "search", "mail", "chat", "maps"}) { host.deploy(n); Thread.sleep(80); }
        for (String n : new String[] {"search", "chat", "maps"}) { Truth.gone(host.undeploy(n)); Thread.sleep(150); }
        byte[][] work = new byte[40][];
        for (int i = 0; i < 40; i++) { work[i] = new byte[200_000]; Thread.sleep(20); }
        host.print();
        System.out.println("host heard " + mon.heard() + " notifications, worked on " + work.length);
        Truth.say(a[0], 2 * Truth.stillReachable(), "notification-listeners-of-undeployed-agents");
    }
}
