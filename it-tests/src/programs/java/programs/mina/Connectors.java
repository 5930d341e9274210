package programs.mina;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.apache.mina.core.service.IoConnector;
import org.apache.mina.core.service.IoHandlerAdapter;
import org.apache.mina.transport.socket.nio.NioSocketAcceptor;
import org.apache.mina.transport.socket.nio.NioSocketConnector;

/** A connector for each message; the leaky side never disposes of one. */
public class Connectors {
  public static void main(String[] args) throws Exception {
    SocketAddress server = serve();
    for (int i = 0; i < 40; i++) {
      IoConnector connector = open();
      connector.connect(server).await();
      if (args[0].equals("clean")) {
        connector.dispose(true);
      }
    }
    System.exit(0); // their threads are no daemons
  }

  private static IoConnector open() {
    IoConnector connector = new NioSocketConnector(1);
    connector.setHandler(new IoHandlerAdapter());
    return connector;
  }

  private static SocketAddress serve() throws IOException {
    NioSocketAcceptor acceptor = new NioSocketAcceptor(1);
    acceptor.setHandler(new IoHandlerAdapter());
    acceptor.bind(new InetSocketAddress("localhost", 0));
    return acceptor.getLocalAddress();
  }
}
