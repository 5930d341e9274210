package acme.host;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.Map;

public class AgentHost {
    private record Deployed(AgentLoader loader, Agent agent) {}

    /** Takes the agent's classes from itself, all else from the host. */
    private static final class AgentLoader extends URLClassLoader {
        AgentLoader(URL[] urls, ClassLoader parent) { super(urls, parent); }

        @Override protected Class<?> loadClass(String n, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(n)) {
                if (n.startsWith("acme.agent.")) {
                    Class<?> c = findLoadedClass(n);
                    return c != null ? c : findClass(n);
                }
                return super.loadClass(n, resolve);
            }
        }
    }

    private final Map<String, Deployed> deployed = new LinkedHashMap<>();
    private final boolean careful;

    public AgentHost(boolean careful) { this.careful = careful; }

    public void deploy(String name) throws Exception {
        URL here = AgentHost.class.getProtectionDomain().getCodeSource().getLocation();
        AgentLoader l = new AgentLoader(new URL[] {here}, AgentHost.class.getClassLoader());
        Agent a = (Agent) l.loadClass("acme.agent.MemoryAgent").getDeclaredConstructor().newInstance();
        a.deploy(name, careful);
        deployed.put(name, new Deployed(l, a));
    }

    public Agent undeploy(String name) throws Exception {
        Deployed d = deployed.remove(name);
        d.agent().undeploy();
        d.loader().close();
        return d.agent();
    }

    public void print() { deployed.values().forEach(d -> System.out.println(d.agent().report())); }
}
