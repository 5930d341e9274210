String log = new File(basedir, 'build.log').text
assert log.contains('Leash: 1 leak in 1 JVM; ')
assert log.contains('Leash: 1 leak in 2 JVMs; ')
assert log.contains('Leash, all modules: 2 leaks in 3 JVMs; ')
assert log =~ /LEAK (OWNER_ENDED CERTAIN|ACCUMULATING HIGH) [0-9a-f]+  400 live of 400 registered, 0 released \(jdk-pcs\)/
assert log =~ /LEAK ACCUMULATING HIGH [0-9a-f]+  600 live of 600 registered, 0 released \(jdk-pcs\)/
assert log.count('[WARNING] Leash found 1 leak; the report is above.') == 2

['units': ['Unit'], 'server': ['Server'], '.': ['Unit', 'Server']].each { module, sources ->
  File site = new File(basedir, module + '/target/site/leash')
  ['index.html', 'all.html'].each { page ->
    String text = new File(site, page).text
    sources.each { assert text.contains("com.acme.${it}.open(${it}.java:15)") }
  }
  List pages = (new File(site, 'index.html').text =~ /href="(jvms\/[^"]+)"/).collect { it[1] }
  assert pages.size() == ['units': 1, 'server': 2, '.': 3][module]
  assert pages.every { new File(site, it).text.contains('.java:15') }
}
return true
