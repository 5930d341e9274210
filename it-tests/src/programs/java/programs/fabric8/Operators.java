package programs.fabric8;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;
import java.util.HashMap;
import programs.Rounds;

/** Operators that reconcile again and again; the leaky ones open something new every time. */
public class Operators {
  private static KubernetesClient client;
  private static SharedIndexInformer<Pod> pods;

  public static void main(String[] args) throws Exception {
    KubernetesMockServer server =
        new KubernetesMockServer(
            new Context(),
            new MockWebServer(),
            new HashMap<>(),
            new KubernetesCrudDispatcher(),
            false);
    server.init();
    client = server.createClient();
    pods = client.pods().inNamespace("shop").runnableInformer(0);
    Rounds.run(
        args[1],
        switch (args[0]) {
          case "watch" -> () -> watch()::close;
          case "inform" -> () -> inform()::stop;
          default -> Operators::handle;
        });
    if (args[1].equals("closed")) {
      client.close();
    }
    System.exit(0);
  }

  private static Watch watch() {
    return client
        .pods()
        .inNamespace("shop")
        .watch(
            new Watcher<>() {
              @Override
              public void eventReceived(Action action, Pod pod) {}

              @Override
              public void onClose(WatcherException cause) {}
            });
  }

  private static SharedIndexInformer<Pod> inform() {
    return client.pods().inNamespace("shop").inform();
  }

  private static Rounds.Release handle() {
    ResourceEventHandler<Pod> handler = new Changes();
    pods.addEventHandler(handler);
    return () -> pods.removeEventHandler(handler);
  }

  private static class Changes implements ResourceEventHandler<Pod> {
    @Override
    public void onAdd(Pod pod) {}

    @Override
    public void onUpdate(Pod before, Pod after) {}

    @Override
    public void onDelete(Pod pod, boolean finalStateUnknown) {}
  }
}
