/** Strong: the commonest ways to say it in other languages. */
import { entries } from './entries.ts';

export const otherLanguages = entries(`
  caído|caido|caída|cayó|cayo|caiu|giù|kaputt|hors-service|落ちて*|つながら*|復旧|復旧は|障害|障害中|全然つながら*|全然繋がら*|繋がら*|接続でき*|重い
  重すぎ*|アクセスでき*|挂了|打不开|打不开了|无法访问*|崩了|宕机|宕机了|instabilidade|instável|indisponível|indisponible|irraggiungibile
  störung|ausfall|störungen|disservizio|disservizi|storing|awaria|недоступен|недоступно|лежит|лежите|упал|упали
  gestört|çöktü|çalışmıyor|açılmıyor|çökmüş
  en panne
  fora do ar
  nicht erreichbar
  no|não|nao puedo|podemos|funciona|carga|abre|carrega|consigo acceder|entrar|acessar|gitlab|nada
  alles tot|down|weg|kaputt
  non funziona|va|risponde|raggiungibile|disponibile|accessibile|carica
  marche|fonctionne|répond|charge pas|plus
  geht|funktioniert|lädt ... nicht
  errore|erreur|erreurs|fehler|erro interno|interne|500|502|503|504
  no responde|abre|carga|conecta|anda|sirve
  se cayó|cayo|callo
  está|esta|estan|están caído|caido|caidos|caídos|caída|lento|abajo|fora|instável|lenta
  hors ligne|service
  не работает|открывается|грузится|доступен
  nie działa|dziala|odpowiada
  werkt|laadt niet
  ligt eruit|plat
  tidak bisa|dapat diakses|akses|dibuka|login|push
  down ou|o|oder|of ?
  alguém|alguien|jemand|noch|quelquun|qualcuno ... down|problemas|probleme|problèmes|problemi|erro|error|500|502|503
  lädt|laden|reagiert|antwortet|startet ... nicht|nichts
`);
