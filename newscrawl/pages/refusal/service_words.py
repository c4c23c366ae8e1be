"""What pages that serve a reader are called: in their heading, or in a part of their title."""

from __future__ import annotations

import re

_SERVICES = """log in|login|log on|logon|sign in|signin|sign up|signup|member login|member sign in|user login
    |account login|customer login|login page|login or register|log in or register|sign in or register|please log in
    |login or create an account|register|registration|registration form|register now|create account|create an account
    |create new account|create a new account|create your account|user account|my account|your account|subscribe
    |newsletter|newsletter signup|newsletters|contact|contact us|contact form|contact information|get in touch|feedback
    |send feedback|advertise|search|advanced search|checkout|shopping cart|unsubscribe|send a tip|submit a tip
    |inloggen|log in of registreer|aanmelden|registreren|registreer|account aanmaken|maak een account aan|mijn account
    |nieuwsbrief|nieuwsbrieven|contactformulier|contactgegevens|neem contact op|tip de redactie|adverteren|afmelden
    |anmelden|anmeldung|einloggen|login erforderlich|registrieren|registrierung|konto erstellen|mein konto|kontakt
    |kontaktformular|impressum|kundenlogin|ihr konto|warenkorb|erweiterte suche
    |connexion|se connecter|identifiez-vous|s'identifier|inscription|s'inscrire|créer un compte|mon compte
    |contactez-nous
    |nous contacter|formulaire de contact|recherche avancée|panier
    |iniciar sesión|inicia sesión|regístrate|registro|registrarse|crear cuenta|crear una cuenta|mi cuenta|contacto
    |contáctanos|contáctenos|formulario de contacto|búsqueda avanzada
    |accedi|accesso|registrati|registrazione|crea un account|contatti|contattaci|modulo di contatto|ricerca avanzata
    |entrar|iniciar sessão|fazer login|cadastro|cadastre-se|criar conta|minha conta|contato|contacto|fale conosco
    |logga in|registrera dig|skapa konto|kontakta oss|log ind|opret bruger|opret ny bruger|opret konto|kontakt os
    |logg inn|registrer deg|opprett konto|opprett bruker|kontakt oss|kirjaudu|kirjaudu sisään|rekisteröidy|luo tunnus
    |ota yhteyttä|yhteystiedot
    |zaloguj się|logowanie|rejestracja|zarejestruj się|utwórz konto|moje konto|napisz do nas
    |přihlášení|registrace|vytvořit účet|prihlásenie|prihlásiť sa|registrácia|kontaktujte nás
    |bejelentkezés|belépés|regisztráció|kapcsolat|autentificare|înregistrare|creează cont|prijava
    |registracija|prisijungimas
    |войти|вход|авторизация|регистрация|контакты|обратная связь|написать нам|мой кабинет|расширенный поиск
    |увійти|вхід|реєстрація|контакти|зворотний зв'язок|контакт
    |giriş yap|üye girişi|üye ol|kayıt ol|iletişim|bize ulaşın|σύνδεση|είσοδος|εγγραφή|επικοινωνία
    |ログイン|会員登録|新規会員登録|お問い合わせ|パスワード再発行|登录|登入|登錄|注册|註冊|联系我们|聯絡我們|用户登录|用户注册
    |로그인|회원가입|고객센터|تسجيل الدخول|إنشاء حساب|اتصل بنا|تماس با ما|ورود|ثبت نام|התחברות|הרשמה|צור קשר
    |เข้าสู่ระบบ|สมัครสมาชิก|ติดต่อเรา|đăng nhập|đăng ký|liên hệ|masuk|daftar|hubungi kami"""
SERVICES = frozenset([name.strip().casefold() for name in _SERVICES.split("|")])
_PASSWORD = "|".join(  # by language, and what becomes of it
    (
        r"(?:forg[eo]t(?:ten)?|lost|reset|recover|change)\b.{0,20}\bpassword|password (?:reset|recovery|reminder|help)",
        r"wachtwoord.{0,20}\b(?:vergeten|kwijt|herstellen|resetten|opvragen|wijzigen)|vergeten wachtwoord",
        r"(?:passwort|kennwort).{0,20}\b(?:vergessen|zurücksetzen|ändern|anfordern)",
        r"mot de passe.{0,20}\b(?:oublié|perdu)|réinitialis\w+ .{0,20}mot de passe",
        r"(?:olvid|recuper|restablec)\w+ .{0,20}contraseña|(?:esquec|recuper)\w+ .{0,20}senha|recuperação de senha",
        r"password (?:dimenticata|smarrita)|(?:recuper|reimpost)\w+ .{0,12}password",
        r"glömt.{0,12}lösenord|(?:glemt).{0,12}(?:adgangskode|kodeord|passord)|unohti\w+.{0,12}salasana",
        r"(?:przypomnij|zapomni|odzyskaj|odzyskiwanie|resetuj).{0,20}hasł|zapomenuté heslo|zabudnuté heslo",
        r"elfelejtett jelszó|パスワード.{0,8}(?:忘れ|再発行|リセット)",
        r"(?:забыл|восстанов|напомн|забравена|забут).{0,20}парол|(?:忘记|忘記|找回|重置)密[码碼]",
        r"şifre(?:mi|ni)? ?(?:unuttum|sıfırla)|비밀번호 ?(?:찾기|재설정)|quên mật khẩu|lupa (?:kata sandi|password)",
    )
)
FORGOTTEN = re.compile(_PASSWORD)  # in lower case
SERVICE_PATH = re.compile(  # the last step of an address
    r"/((?:user[-_]?|member[-_]?|account[-_]?|wp-)?(?:log-?in|sign-?in|sign-?up|log-?on|register|registration|registreren"
    r"|inloggen|anmelden|registrieren|inscription|connexion|registro|registrati|registrazione|cadastro|rejestracja"
    r"|logowanie|password|(?:forgot|lost|reset)[-_]?(?:ten[-_]?)?password|wachtwoord-vergeten|passwort-vergessen"
    r"|contact(?:-?us|-?form)?|contatti|contacto|contato|kontakt|feedback|checkout|subscribe))(?:\.\w{2,5})?/?$",
    re.IGNORECASE,
)
