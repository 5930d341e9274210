import acme.game.RetryHelper;
import acme.socketio.SocketServer;
import java.net.InetAddress;
import java.net.ServerSocket;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        System.setProperty("io.netty.leakDetection.level", "disabled");
        // the lobby: starts at once, runs on
        SocketServer lobby = new RetryHelper(10).start(() -> new SocketServer(0, fixed), 1);
        ServerSocket blocker = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        int port = blocker.getLocalPort();
        RetryHelper retry = new RetryHelper(140);
        Thread deploy = new Thread(() -> {
            try {
                while (retry.failures() < 8) {
                    Thread.sleep(5);
                }
                blocker.close(); // the old instance is gone at last
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        deploy.start();
        SocketServer game = retry.start(() -> new SocketServer(port, fixed), 40);
        deploy.join();
        System.out.println("game server up after " + retry.failures() + " failures");
        // servers that start and stop in good order
        for (int i = 0; i < 3; i++) {
            SocketServer s = new SocketServer(0, fixed);
            s.start();
            Truth.pause(30);
            s.stop();
        }
        Truth.pause(250);
        System.out.println("lobby " + lobby.pinging() + ", game " + game.pinging());
        int timers = 0;
        for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
            for (StackTraceElement e : stack) {
                if (e.getClassName().equals("io.netty.util.HashedWheelTimer$Worker")) {
                    timers++;
                    break;
                }
            }
        }
        int left = timers - 2;
        Truth.report(fixed ? "y" : "x", left, "HashedWheelTimers of servers that failed to start");
        game.stop();
        lobby.stop();
        System.exit(0);
    }
}
