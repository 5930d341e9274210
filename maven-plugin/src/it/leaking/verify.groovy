String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 2, Failures: 0, Errors: 0')
assert log.contains('1 leak in 2 JVMs')
assert log =~ /LEAK ACCUMULATING HIGH [0-9a-f]+  600 live of 600 registered, 0 released \(jdk-pcs\)/
assert log.contains('added    com.acme.Desk.open(Desk.java:15)')
assert log.contains('fix      call PropertyChangeSupport.removePropertyChangeListener(listener)')
assert log.contains('Leash found 1 leak; the report is above.')

assert new File(basedir, 'target/jacoco.exec').length() > 0

File site = new File(basedir, 'target/site/leash')
String page = new File(site, 'index.html').text
assert page.contains('com.acme.Desk.open(Desk.java:15)')
List pages = (page =~ /href="(jvms\/\d-leash-\d+\.html)"/).collect { it[1] }
assert pages.size() == 2
assert pages.every { new File(site, it).text.contains('Desk.java:15') }
