package programs.nacos;

import com.alibaba.nacos.api.config.listener.AbstractListener;
import com.alibaba.nacos.client.config.filter.impl.ConfigFilterChainManager;
import com.alibaba.nacos.client.config.impl.CacheData;
import java.util.Properties;

/** Beans made again at every refresh; the leaky ones leave the old one's listener behind. */
public class LeakyConfigListeners {

  public static void main(String[] args) throws Exception {
    CacheData data =
        new CacheData(
            new ConfigFilterChainManager(new Properties()), "no-server", "orders.yaml", "GROUP");
    for (int i = 0; i < 100; i++) {
      AbstractListener listener = open(data, i);
      if (args[0].equals("clean")) {
        data.addListener(listener);
        data.removeListener(listener);
      }
    }
    System.exit(0);
  }

  private static AbstractListener open(CacheData data, int bean) throws Exception {
    AbstractListener listener =
        new AbstractListener() {
          @Override
          public void receiveConfigInfo(String config) {
            System.out.println(bean);
          }
        };
    data.addListener(listener);
    return listener;
  }
}
