package programs.owners;

import java.nio.file.Files;
import org.apache.catalina.startup.Tomcat;

/** A chat in a real Tomcat. */
public class OldTomcatSessions {

  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(0);
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "chat", new OldChat());
    context.addServletMappingDecoded("/*", "chat");
    tomcat.start();
    OldChat.visit(tomcat.getConnector().getLocalPort(), args[0]);
    tomcat.stop();
  }
}
